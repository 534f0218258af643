-- PKS.exclude(extra__in=Document.objects.exclude(title__startswith='long').filter(pk__gt=4).values('extra'))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      STARTS_WITH("example_document"."title", %s)
    )
    AND NOT (
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
          (
            NOT (
              STARTS_WITH("U0"."title", %s)
            ) AND "U0"."id" > %s
          )
      )
      AND "example_document"."extra" IS NOT NULL
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long', 'long', 4)
