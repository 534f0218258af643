-- Document.objects.order_by('pk').filter(data=[])

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
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('[]',)
