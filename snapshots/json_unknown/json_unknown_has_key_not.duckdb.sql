-- _told(~Q(extra__has_key='x'))

SELECT
  "example_document"."id" AS "pk",
  NOT (
    JSON_EXISTS("example_document"."extra", '$.x')
    AND "example_document"."extra" IS NOT NULL
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
