-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .annotate(found=Q(extra__in=Document.objects.filter(pk__lt=4).values('extra')))
--     .values_list('pk', 'found')

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
    FROM JSON_TREE("example_document"."extra")
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
        FROM JSON_TREE("U0"."extra")
      ) AS "extra"
    FROM "example_document" AS "U0"
    WHERE
      "U0"."id" < %s
  ) AS "found"
FROM "example_document"
WHERE
  NOT (
    STARTS_WITH("example_document"."title", %s)
  )
ORDER BY
  1 ASC;
-- parameters: (4, 'long')
