SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  (
    "example_document"."data" ->> 'a'
  ) AS "v"
FROM "example_document"
WHERE
  (
    "example_document"."data" ->> 'a'
  ) = %s
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('1',)
