(** A stop of the journey: the header of a Markdown file and its text. *)

type t = {
  name : string;  (** of the file, without [.md] *)
  title : string;
  day : int;
  leagues : Q.t;  (** from the stop before, exactly: ["7/2"] is three and a half *)
  body : string;  (** Markdown *)
}

val parse : name:string -> string -> (t, string) result
(** Reads [key: value] lines up to the first empty line, then the text. *)

val compare_days : t -> t -> int
(** By day, then by name. *)
