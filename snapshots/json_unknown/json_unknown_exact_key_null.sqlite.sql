-- _told(Q(data__a=None))

SELECT
  "example_document"."id" AS "pk",
  JSON_TYPE("example_document"."data", '$.a') = 'null' AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
