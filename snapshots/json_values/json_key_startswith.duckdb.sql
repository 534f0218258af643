SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  JSON_EXTRACT_STRING("example_document"."data", '$.b') LIKE %s ESCAPE '\'
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('te%',)
