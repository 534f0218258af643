-- _told(Q(data__has_key='a'))

SELECT
  "example_document"."id" AS "pk",
  JSON_EXISTS("example_document"."data", '$.a') AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
