-- PKS.filter(Exists(OTHERS.filter(data=OuterRef('extra__x'))))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      STARTS_WITH("example_document"."title", %s)
    )
    AND EXISTS(
      SELECT
        1 AS "a"
      FROM "example_document" AS "U0"
      WHERE
        (
          NOT (
            STARTS_WITH("U0"."title", %s)
          )
          AND NOT (
            "U0"."id" = (
              "example_document"."id"
            )
          )
          AND (
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
            FROM JSON_TREE("U0"."data")
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
            FROM JSON_TREE((
              JSON_EXTRACT("example_document"."extra", '$.x')
            ))
          )
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long', 'long')
