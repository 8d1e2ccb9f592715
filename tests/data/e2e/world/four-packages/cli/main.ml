let () =
  ignore (Cmdliner.split []);
  print_string Oasis_site.page
