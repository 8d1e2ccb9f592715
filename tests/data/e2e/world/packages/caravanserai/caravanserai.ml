let name = "Caravanserai"
