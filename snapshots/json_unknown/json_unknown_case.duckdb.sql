-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(extra__has_key='x', then=Value('yes')), When(~Q(extra__has_key='x'), then=Value('no'))), Case(When(extra={'x': True}, then=Value('yes')), When(~Q(extra={'x': True}), then=Value('no'))))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN JSON_EXISTS("example_document"."extra", '$.x')
    THEN %s
    WHEN NOT (
      JSON_EXISTS("example_document"."extra", '$.x')
      AND "example_document"."extra" IS NOT NULL
    )
    THEN %s
    ELSE NULL
  END AS "case1",
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
    THEN %s
    WHEN NOT (
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
    )
    THEN %s
    ELSE NULL
  END AS "case2"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('yes', 'no', '{"x": true}', 'yes', '{"x": true}', 'no')
