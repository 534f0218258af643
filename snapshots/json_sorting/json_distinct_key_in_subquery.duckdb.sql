-- Document.objects.filter(data__f__in=Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lt=1000).values('data__f').distinct().order_by('-data__f')[:2])
--     .order_by('pk')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    SELECT
      LISTAGG(
        
          fullkey || CHR(9) || CASE
            WHEN type = 'DOUBLE'
            THEN CASE
              WHEN CAST(TRY_CAST(atom AS DECIMAL(38, 0)) AS DOUBLE) = CAST(atom AS DOUBLE)
              THEN CAST(CAST(atom AS DECIMAL(38, 0)) AS TEXT)
              ELSE CAST(CAST(atom AS DOUBLE) AS TEXT)
            END
            WHEN atom IS NULL
            THEN type
            ELSE CAST(atom AS TEXT)
          END,
          CHR(10)
        
        ORDER BY
          fullkey
      )
    FROM JSON_TREE(JSON_EXTRACT("example_document"."data", '$.f'))
  ) IN (
    SELECT
      (
        SELECT
          LISTAGG(
            
              fullkey || CHR(9) || CASE
                WHEN type = 'DOUBLE'
                THEN CASE
                  WHEN CAST(TRY_CAST(atom AS DECIMAL(38, 0)) AS DOUBLE) = CAST(atom AS DOUBLE)
                  THEN CAST(CAST(atom AS DECIMAL(38, 0)) AS TEXT)
                  ELSE CAST(CAST(atom AS DOUBLE) AS TEXT)
                END
                WHEN atom IS NULL
                THEN type
                ELSE CAST(atom AS TEXT)
              END,
              CHR(10)
            
            ORDER BY
              fullkey
          )
        FROM JSON_TREE("sliced"."data__f")
      )
    FROM (
      SELECT DISTINCT
        JSON_EXTRACT("U0"."data", '$.f') AS "data__f"
      FROM "example_document" AS "U0"
      WHERE
        (
          "U0"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
          AND (
            JSON_TYPE("U0"."data", '$.f') IN ('BOOLEAN', 'ARRAY', 'OBJECT')
            OR JSON_TYPE("U0"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
            AND (
              TRY_CAST(JSON_EXTRACT("U0"."data", '$.f') AS DOUBLE) > %s
              OR (
                TRY_CAST(JSON_EXTRACT("U0"."data", '$.f') AS DOUBLE) = %s
                AND COALESCE(TRY_CAST(JSON_EXTRACT("U0"."data", '$.f') AS DECIMAL(38, 15)), %s) >= %s
              )
            )
          )
          AND (
            JSON_TYPE("U0"."data", '$.f') IN ('NULL', 'VARCHAR')
            OR JSON_TYPE("U0"."data", '$.f') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
            AND (
              TRY_CAST(JSON_EXTRACT("U0"."data", '$.f') AS DOUBLE) < %s
              OR (
                TRY_CAST(JSON_EXTRACT("U0"."data", '$.f') AS DOUBLE) = %s
                AND TRY_CAST(JSON_EXTRACT("U0"."data", '$.f') AS DECIMAL(38, 15)) < %s
              )
            )
          )
        )
    ) AS "sliced"
    ORDER BY
      CASE JSON_TYPE("sliced"."data__f")
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
        WHEN JSON_TYPE("sliced"."data__f") IN ('UBIGINT', 'BIGINT', 'DOUBLE')
        THEN TRY_CAST("sliced"."data__f" AS DOUBLE)
      END DESC,
      CASE
        WHEN NOT JSON_TYPE("sliced"."data__f") IN ('UBIGINT', 'BIGINT', 'DOUBLE')
        THEN JSON_EXTRACT_STRING("sliced"."data__f", '$')
      END DESC
    LIMIT 2
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 9, 9, 9, 1000, 1000, 1000)
