-- Document.objects.filter(pk__in=[4, 5, 6, 7])
--     .values('data')
--     .annotate(n=Count('pk'))
--     .order_by('-data')

SELECT
  "sliced"."data",
  "sliced"."n"
FROM (
  SELECT
    "example_document"."data" AS "data",
    COUNT("example_document"."id") AS "n"
  FROM "example_document"
  WHERE
    "example_document"."id" IN (%s, %s, %s, %s)
  GROUP BY
    "example_document"."data"
) AS "sliced"
ORDER BY
  CASE JSON_TYPE("sliced"."data")
    WHEN 'null'
    THEN 0
    WHEN 'text'
    THEN 1
    WHEN 'integer'
    THEN 2
    WHEN 'real'
    THEN 2
    WHEN 'true'
    THEN 3
    WHEN 'false'
    THEN 3
    WHEN 'array'
    THEN 4
    WHEN 'object'
    THEN 5
  END DESC,
  JSON_EXTRACT("sliced"."data", '$') DESC;
-- parameters: (4, 5, 6, 7)
