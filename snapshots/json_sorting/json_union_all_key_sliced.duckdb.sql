-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lte=100).values_list('data__f').union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(extra__x__gte=9, extra__x__lte=100).values_list('extra__x'), all=True).order_by('-data__f')[1:5]

SELECT
  "united"."data__f"
FROM (
  (
    SELECT
      JSON_EXTRACT("example_document"."data", '$.f') AS "data__f"
    FROM "example_document"
    WHERE
      (
        "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND (
          JSON_TYPE("example_document"."data", '$.f') IN ('BOOLEAN', 'ARRAY', 'OBJECT')
          OR JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
          AND (
            TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) > %s
            OR (
              TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = %s
              AND COALESCE(
                TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 15)),
                %s
              ) >= %s
            )
          )
        )
        AND (
          JSON_TYPE("example_document"."data", '$.f') IN ('NULL', 'VARCHAR')
          OR JSON_TYPE("example_document"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
          AND (
            TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) < %s
            OR (
              TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DOUBLE) = %s
              AND COALESCE(
                TRY_CAST(JSON_EXTRACT("example_document"."data", '$.f') AS DECIMAL(38, 15)),
                %s
              ) <= %s
            )
          )
        )
      )
  )
  UNION ALL
  (
    SELECT
      JSON_EXTRACT("example_document"."extra", '$.x') AS "extra__x"
    FROM "example_document"
    WHERE
      (
        "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND (
          JSON_TYPE("example_document"."extra", '$.x') IN ('BOOLEAN', 'ARRAY', 'OBJECT')
          OR JSON_TYPE("example_document"."extra", '$.x') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
          AND (
            TRY_CAST(JSON_EXTRACT("example_document"."extra", '$.x') AS DOUBLE) > %s
            OR (
              TRY_CAST(JSON_EXTRACT("example_document"."extra", '$.x') AS DOUBLE) = %s
              AND COALESCE(
                TRY_CAST(JSON_EXTRACT("example_document"."extra", '$.x') AS DECIMAL(38, 15)),
                %s
              ) >= %s
            )
          )
        )
        AND (
          JSON_TYPE("example_document"."extra", '$.x') IN ('NULL', 'VARCHAR')
          OR JSON_TYPE("example_document"."extra", '$.x') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
          AND (
            TRY_CAST(JSON_EXTRACT("example_document"."extra", '$.x') AS DOUBLE) < %s
            OR (
              TRY_CAST(JSON_EXTRACT("example_document"."extra", '$.x') AS DOUBLE) = %s
              AND COALESCE(
                TRY_CAST(JSON_EXTRACT("example_document"."extra", '$.x') AS DECIMAL(38, 15)),
                %s
              ) <= %s
            )
          )
        )
      )
  )
) AS "united"
ORDER BY
  CASE JSON_TYPE("united"."data__f")
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
    WHEN JSON_TYPE("united"."data__f") IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    THEN TRY_CAST("united"."data__f" AS DOUBLE)
  END DESC,
  CASE
    WHEN NOT JSON_TYPE("united"."data__f") IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    THEN JSON_EXTRACT_STRING("united"."data__f", '$')
  END DESC
LIMIT 4
OFFSET 1;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 9, 9, 9, 100, 100, 100, 100, 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 9, 9, 9, 100, 100, 100, 100)
