-- Document.objects.exclude(title__startswith='long')
--     .filter(pk__in=Document.objects.exclude(title__startswith='long').order_by('pk')[:20])
--     .filter(data__f=F('extra__same'))
--     .values_list('pk')
--     .order_by('pk')

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    NOT (
      (
        "EXAMPLE_DOCUMENT"."TITLE" LIKE %s ESCAPE '\'
        AND NOT "EXAMPLE_DOCUMENT"."TITLE" IS NULL
      )
    )
    AND "EXAMPLE_DOCUMENT"."ID" IN (
      SELECT
        "U0"."ID"
      FROM "EXAMPLE_DOCUMENT" "U0"
      WHERE
        NOT (
          (
            "U0"."TITLE" LIKE %s ESCAPE '\' AND NOT "U0"."TITLE" IS NULL
          )
        )
      ORDER BY
        "U0"."ID" ASC
      FETCH FIRST 20 ROWS ONLY
    )
    AND (
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
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
