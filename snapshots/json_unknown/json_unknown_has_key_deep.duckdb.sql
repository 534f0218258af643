-- _told(Q(data__a__b__has_key='c'))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN NOT JSON_EXTRACT("example_document"."data", '$.a.b') IS NULL
    THEN JSON_EXISTS("example_document"."data", '$.a.b.c')
  END AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
