-- Document.objects.exclude(title__startswith='long')
--     .values(same=Q(data__f=F('extra__same')))
--     .annotate(n=Count('pk'))
--     .order_by('n')
--     .values_list('same', 'n')

SELECT
  "grouped"."key1" AS "same",
  COUNT("grouped"."example_document_id") AS "n"
FROM (
  SELECT
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
    ) AS "key1",
    "example_document"."id" AS "example_document_id"
  FROM "example_document"
  WHERE
    NOT (
      STARTS_WITH("example_document"."title", %s)
    )
) AS "grouped"
GROUP BY
  "grouped"."key1"
ORDER BY
  2 ASC;
-- parameters: ('long',)
