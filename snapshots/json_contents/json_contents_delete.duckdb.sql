-- Document.objects.exclude(title__startswith='long')
--     .filter(extra__x__in=Document.objects.values('data__f'))
--     .delete()

DELETE FROM "example_document"
WHERE
  (
    NOT (
      STARTS_WITH("example_document"."title", %s)
    )
    AND (
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
      FROM JSON_TREE(JSON_EXTRACT("example_document"."extra", '$.x'))
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
          FROM JSON_TREE(JSON_EXTRACT("U0"."data", '$.f'))
        ) AS "data__f"
      FROM "example_document" AS "U0"
    )
  );
-- parameters: ('long',)
