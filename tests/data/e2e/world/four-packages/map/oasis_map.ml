let text = Yojson.to_string [ Oasis_core.wells ]
