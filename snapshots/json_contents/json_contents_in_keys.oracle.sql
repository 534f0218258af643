-- PKS.filter(data__f__in=Document.objects.exclude(title__startswith='long').values('extra__same'))

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
    AND EXISTS(
      SELECT
        1
      FROM "EXAMPLE_DOCUMENT" "U0"
      WHERE
        NOT (
          (
            "U0"."TITLE" LIKE %s ESCAPE '\' AND NOT "U0"."TITLE" IS NULL
          )
        )
        AND CASE
          WHEN NOT TO_NCLOB(
            SUBSTR(
              JSON_QUERY("U0"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("U0"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER)) - 2
            )
          ) IS NULL
          AND NOT TO_NCLOB(
            SUBSTR(
              JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
            )
          ) IS NULL
          THEN (
            CASE
              WHEN JSON_EQUAL(
                TO_NCLOB(
                  SUBSTR(
                    JSON_QUERY("U0"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER),
                    2,
                    LENGTH(JSON_QUERY("U0"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER)) - 2
                  )
                ),
                TO_NCLOB(
                  SUBSTR(
                    JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                    2,
                    LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
                  )
                )
              )
              OR DBMS_LOB.COMPARE(
                TO_NCLOB(
                  SUBSTR(
                    JSON_QUERY("U0"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER),
                    2,
                    LENGTH(JSON_QUERY("U0"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER)) - 2
                  )
                ),
                TO_NCLOB(
                  SUBSTR(
                    JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                    2,
                    LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
                  )
                )
              ) = 0
              THEN 1
              WHEN NOT (
                JSON_EQUAL(
                  TO_NCLOB(
                    SUBSTR(
                      JSON_QUERY("U0"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER),
                      2,
                      LENGTH(JSON_QUERY("U0"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER)) - 2
                    )
                  ),
                  TO_NCLOB(
                    SUBSTR(
                      JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                      2,
                      LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
                    )
                  )
                )
                OR DBMS_LOB.COMPARE(
                  TO_NCLOB(
                    SUBSTR(
                      JSON_QUERY("U0"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER),
                      2,
                      LENGTH(JSON_QUERY("U0"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER)) - 2
                    )
                  ),
                  TO_NCLOB(
                    SUBSTR(
                      JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                      2,
                      LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
                    )
                  )
                ) = 0
              )
              THEN 0
            END
          )
        END = 1
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
