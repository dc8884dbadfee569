"python -m conceptbook: the command line"
import sys

from conceptbook.pages.cli import main

sys.exit(main())
