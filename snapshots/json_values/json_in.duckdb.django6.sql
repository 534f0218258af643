-- Document.objects.order_by('pk').filter(data__in=[42, 'plain', {}])

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    (
      JSON_TYPE("example_document"."data", '$') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$') AS DOUBLE) = %s
      AND COALESCE(TRY_CAST(JSON_EXTRACT("example_document"."data", '$') AS DECIMAL(38, 15)), %s) = %s
    )
    OR (
      JSON_TYPE("example_document"."data", '$') = 'VARCHAR'
      AND JSON_EXTRACT_STRING("example_document"."data", '$') = %s
    )
    OR (
      SELECT
        LISTAGG(
          
            fullkey || CHR(9) || CASE
              WHEN type = 'DOUBLE'
              THEN CASE
                WHEN CAST(TRY_CAST(atom AS DECIMAL(38, 0)) AS DOUBLE) = CAST(atom AS DOUBLE)
                THEN CAST(CAST(atom AS DECIMAL(38, 0)) AS TEXT)
                ELSE REGEXP_REPLACE(CAST((
                  CAST(atom AS DOUBLE)
                ) AS TEXT), '\.0$', '')
              END
              WHEN atom IS NULL
              THEN type
              ELSE CAST(atom AS TEXT)
            END,
            CHR(10)
          
          ORDER BY
            fullkey
        )
      FROM JSON_TREE("example_document"."data")
    ) = (
      SELECT
        LISTAGG(
          
            fullkey || CHR(9) || CASE
              WHEN type = 'DOUBLE'
              THEN CASE
                WHEN CAST(TRY_CAST(atom AS DECIMAL(38, 0)) AS DOUBLE) = CAST(atom AS DOUBLE)
                THEN CAST(CAST(atom AS DECIMAL(38, 0)) AS TEXT)
                ELSE REGEXP_REPLACE(CAST((
                  CAST(atom AS DOUBLE)
                ) AS TEXT), '\.0$', '')
              END
              WHEN atom IS NULL
              THEN type
              ELSE CAST(atom AS TEXT)
            END,
            CHR(10)
          
          ORDER BY
            fullkey
        )
      FROM JSON_TREE(%s)
    )
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (42, 42, 42, 'plain', '{}')
