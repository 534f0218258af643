-- Document.objects.filter(pk__in=[4, 5, 6, 7]).values_list('data').distinct().order_by('data')

SELECT
  "sliced"."data"
FROM (
  SELECT DISTINCT
    "example_document"."data" AS "data"
  FROM "example_document"
  WHERE
    "example_document"."id" IN (%s, %s, %s, %s)
) AS "sliced"
ORDER BY
  CASE JSON_TYPE("sliced"."data")
    WHEN 'NULL'
    THEN 0
    WHEN 'VARCHAR'
    THEN 1
    WHEN 'UBIGINT'
    THEN 2
    WHEN 'BIGINT'
    THEN 2
    WHEN 'DOUBLE'
    THEN 2
    WHEN 'BOOLEAN'
    THEN 3
    WHEN 'ARRAY'
    THEN 4
    WHEN 'OBJECT'
    THEN 5
  END ASC,
  CASE
    WHEN JSON_TYPE("sliced"."data") IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    THEN TRY_CAST("sliced"."data" AS DOUBLE)
  END ASC,
  CASE
    WHEN NOT JSON_TYPE("sliced"."data") IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    THEN JSON_EXTRACT_STRING("sliced"."data", '$')
  END ASC;
-- parameters: (4, 5, 6, 7)
