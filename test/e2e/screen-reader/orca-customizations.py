"""What Orca does otherwise than out of the box: its voice writes down, and it reads a page when it is asked to."""
import orca.settings

orca.settings.speechServerFactory = "heard"
orca.settings.enableEchoByCharacter = False
orca.settings.enableKeyEcho = False
orca.settings.sayAllOnLoad = False
orca.settings.pageSummaryOnLoad = False
