type t = int

let of_int (number : int) : t = number
let to_string (number : t) = string_of_int number
