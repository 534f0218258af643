INSERT INTO "example_document" (
  "title",
  "data",
  "extra"
)
VALUES
  (%s, %s, %s),
  (%s, %s, %s)
RETURNING "example_document"."id";
-- parameters: ('a', '{"a": 1}', None, 'b', 'null', '[]')
