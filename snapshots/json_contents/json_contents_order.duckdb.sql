-- PKS.filter(data__has_key='f', extra__has_key='same')
--     .order_by(Case(When(data__f=F('extra__same'), then=0), default=1), 'pk')

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      STARTS_WITH("example_document"."title", %s)
    )
    AND JSON_EXISTS("example_document"."data", '$.f')
    AND JSON_EXISTS("example_document"."extra", '$.same')
  )
ORDER BY
  CASE
    WHEN (
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
      FROM JSON_TREE(JSON_EXTRACT("example_document"."data", '$.f'))
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
        JSON_EXTRACT("example_document"."extra", '$.same')
      ))
    )
    THEN %s
    ELSE %s
  END ASC,
  1 ASC;
-- parameters: ('long', 0, 1)
