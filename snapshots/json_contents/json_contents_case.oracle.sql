-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .values_list('pk', Case(When(data__f=F('extra__same'), then=Value('same')), When(data=F('extra'), then=Value('both'))))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  CASE
    WHEN (
      JSON_EQUAL(
        TO_NCLOB(
          SUBSTR(
            JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
            2,
            LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
          )
        ),
        (
          TO_NCLOB(
            SUBSTR(
              JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER)) - 2
            )
          )
        )
      )
      OR (
        JSON_EQUAL(
          TO_NCLOB(
            SUBSTR(
              JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
            )
          ),
          (
            TO_NCLOB(
              SUBSTR(
                JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER),
                2,
                LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER)) - 2
              )
            )
          )
        )
        OR DBMS_LOB.COMPARE(
          TO_NCLOB(
            SUBSTR(
              JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
            )
          ),
          (
            TO_NCLOB(
              SUBSTR(
                JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER),
                2,
                LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER)) - 2
              )
            )
          )
        ) = 0
      )
    )
    THEN %s
    WHEN JSON_EQUAL("EXAMPLE_DOCUMENT"."DATA", (
      "EXAMPLE_DOCUMENT"."EXTRA"
    ))
    THEN %s
    ELSE NULL
  END AS "CASE1"
FROM "EXAMPLE_DOCUMENT"
WHERE
  NOT (
    (
      "EXAMPLE_DOCUMENT"."TITLE" LIKE %s ESCAPE '\'
      AND NOT "EXAMPLE_DOCUMENT"."TITLE" IS NULL
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('same', 'both', 'long%')
