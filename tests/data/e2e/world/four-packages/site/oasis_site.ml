let page = Omd.to_html ("# " ^ Oasis_map.text)
