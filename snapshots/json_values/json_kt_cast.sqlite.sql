-- Document.objects.order_by('pk')
--     .filter(data__has_key='n')
--     .annotate(v=Cast(KT('data__n'), IntegerField()))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  CAST(CASE JSON_TYPE("example_document"."data", '$.n')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    ELSE CAST(JSON_EXTRACT("example_document"."data", '$.n') AS TEXT)
  END AS INTEGER) AS "v"
FROM "example_document"
WHERE
  NOT JSON_TYPE("example_document"."data", '$.n') IS NULL
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
