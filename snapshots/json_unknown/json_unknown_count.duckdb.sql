-- Document.objects.aggregate(yes=Count('pk', filter=Q(extra__has_key='x')), no=Count('pk', filter=~Q(extra={'x': True})))

SELECT
  COUNT("example_document"."id") FILTER(WHERE
    JSON_EXISTS("example_document"."extra", '$.x')) AS "yes",
  COUNT("example_document"."id") FILTER(WHERE
    NOT (
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
      )
      AND "example_document"."extra" IS NOT NULL
    )) AS "no"
FROM "example_document";
-- parameters: ('{"x": true}',)
