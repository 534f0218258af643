-- _told(Q(extra=[1.5, 2.5]))

SELECT
  "example_document"."id" AS "pk",
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
    FROM JSON_TREE("example_document"."extra")
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
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('[1.5, 2.5]',)
