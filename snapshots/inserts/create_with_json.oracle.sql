INSERT INTO "EXAMPLE_DOCUMENT" (
  "ID",
  "TITLE",
  "DATA",
  "EXTRA"
)
VALUES
  (%s, %s, %s, %s)
RETURNING "EXAMPLE_DOCUMENT"."ID" INTO %s;
-- parameters: (500, 'New', '{"a": [1, null, "%s"]}', None, <variable for id>)
