-- _told(Q(extra__has_key='x'))

SELECT
  "example_document"."id" AS "pk",
  JSONB_EXISTS("example_document"."extra", 'x') AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
