-- PKS.filter(data__a=F('extra__a'))

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
    AND (
      JSON_EQUAL(
        TO_NCLOB(
          SUBSTR(
            JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER),
            2,
            LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER)) - 2
          )
        ),
        (
          TO_NCLOB(
            SUBSTR(
              JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.a' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.a' RETURNING CLOB WITH WRAPPER)) - 2
            )
          )
        )
      )
      OR (
        JSON_EQUAL(
          TO_NCLOB(
            SUBSTR(
              JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER)) - 2
            )
          ),
          (
            TO_NCLOB(
              SUBSTR(
                JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.a' RETURNING CLOB WITH WRAPPER),
                2,
                LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.a' RETURNING CLOB WITH WRAPPER)) - 2
              )
            )
          )
        )
        OR DBMS_LOB.COMPARE(
          TO_NCLOB(
            SUBSTR(
              JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER)) - 2
            )
          ),
          (
            TO_NCLOB(
              SUBSTR(
                JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.a' RETURNING CLOB WITH WRAPPER),
                2,
                LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.a' RETURNING CLOB WITH WRAPPER)) - 2
              )
            )
          )
        ) = 0
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
