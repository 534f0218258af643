-- Document.objects.exclude(title__startswith='long')
--     .update(title=Case(When(data__f=F('extra__same'), then=Value('the same')), default='title'))

UPDATE "example_document" SET "title" = CASE
  WHEN (
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
  )
  THEN %s
  ELSE "example_document"."title"
END
WHERE
  NOT (
    STARTS_WITH("example_document"."title", %s)
  );
-- parameters: ('the same', 'long')
