-- Document.objects.exclude(title__startswith='long')
--     .filter(pk__in=Document.objects.exclude(title__startswith='long').order_by('pk')[:20])
--     .filter(data__f=F('extra__same'))
--     .values_list('pk')
--     .order_by('pk')

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      STARTS_WITH("example_document"."title", %s)
    )
    AND "example_document"."id" IN (
      SELECT
        "U0"."id"
      FROM "example_document" AS "U0"
      WHERE
        NOT (
          STARTS_WITH("U0"."title", %s)
        )
      ORDER BY
        "U0"."id" ASC
      LIMIT 20
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
ORDER BY
  1 ASC;
-- parameters: ('long', 'long')
