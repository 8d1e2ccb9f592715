(** Text as HTML. *)

val escape : string -> string

val document : title:string -> string -> string
(** A whole document around a body that is HTML already. *)
