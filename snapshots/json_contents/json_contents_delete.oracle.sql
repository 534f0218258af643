-- Document.objects.exclude(title__startswith='long')
--     .filter(extra__x__in=Document.objects.values('data__f'))
--     .delete()

DELETE FROM "EXAMPLE_DOCUMENT"
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
        CASE
          WHEN NOT TO_NCLOB(
            SUBSTR(
              JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
            )
          ) IS NULL
          AND NOT TO_NCLOB(
            SUBSTR(
              JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
            )
          ) IS NULL
          THEN (
            CASE
              WHEN JSON_EQUAL(
                TO_NCLOB(
                  SUBSTR(
                    JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                    2,
                    LENGTH(JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
                  )
                ),
                TO_NCLOB(
                  SUBSTR(
                    JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
                    2,
                    LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
                  )
                )
              )
              OR DBMS_LOB.COMPARE(
                TO_NCLOB(
                  SUBSTR(
                    JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                    2,
                    LENGTH(JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
                  )
                ),
                TO_NCLOB(
                  SUBSTR(
                    JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
                    2,
                    LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
                  )
                )
              ) = 0
              THEN 1
              WHEN NOT (
                JSON_EQUAL(
                  TO_NCLOB(
                    SUBSTR(
                      JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                      2,
                      LENGTH(JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
                    )
                  ),
                  TO_NCLOB(
                    SUBSTR(
                      JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
                      2,
                      LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
                    )
                  )
                )
                OR DBMS_LOB.COMPARE(
                  TO_NCLOB(
                    SUBSTR(
                      JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                      2,
                      LENGTH(JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
                    )
                  ),
                  TO_NCLOB(
                    SUBSTR(
                      JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
                      2,
                      LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
                    )
                  )
                ) = 0
              )
              THEN 0
            END
          )
        END = 1
    )
  );
-- parameters: ('long%',)
