-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='huge')
--     .values('data__deep__er')
--     .annotate(n=Count('pk'))
--     .filter(n__lt=3)
--     .order_by(Coalesce(KT('data__deep__er'), Value('~'), output_field=TextField()).desc(), '-data__deep__er')

SELECT
  "sliced"."data__deep__er",
  "sliced"."n"
FROM (
  SELECT
    JSON_EXTRACT("grouped"."example_document_data", '$.deep.er') AS "data__deep__er",
    COUNT("grouped"."example_document_id") AS "n",
    "grouped"."key2" AS "key1"
  FROM (
    SELECT
      "example_document"."data" AS "example_document_data",
      "example_document"."id" AS "example_document_id",
      COALESCE(JSON_EXTRACT_STRING("example_document"."data", '$.deep.er'), %s) AS "key2"
    FROM "example_document"
    WHERE
      (
        "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND NOT (
          "example_document"."title" = %s
        )
      )
  ) AS "grouped"
  GROUP BY
    JSON_EXTRACT("grouped"."example_document_data", '$.deep.er'),
    "grouped"."key2"
  HAVING
    COUNT("grouped"."example_document_id") < %s
) AS "sliced"
ORDER BY
  "sliced"."key1" DESC,
  CASE JSON_TYPE("sliced"."data__deep__er")
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
  END DESC,
  CASE
    WHEN JSON_TYPE("sliced"."data__deep__er") IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    THEN TRY_CAST("sliced"."data__deep__er" AS DOUBLE)
  END DESC,
  CASE
    WHEN NOT JSON_TYPE("sliced"."data__deep__er") IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    THEN JSON_EXTRACT_STRING("sliced"."data__deep__er", '$')
  END DESC;
-- parameters: ('~', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'huge', 3)
