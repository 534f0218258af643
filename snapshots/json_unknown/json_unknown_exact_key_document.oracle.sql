-- _told(Q(data__a={'b': {'c': [1, 2, {'d': 'deep'}]}}))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  CASE
    WHEN NOT TO_NCLOB(
      SUBSTR(
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER),
        2,
        LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER)) - 2
      )
    ) IS NULL
    THEN CASE
      WHEN JSON_EQUAL(
        TO_NCLOB(
          SUBSTR(
            JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER),
            2,
            LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER)) - 2
          )
        ),
        %s
      )
      THEN 1
      WHEN NOT (
        JSON_EQUAL(
          TO_NCLOB(
            SUBSTR(
              JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER)) - 2
            )
          ),
          %s
        )
      )
      THEN 0
    END
  END AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: ('{"b": {"c": [1, 2, {"d": "deep"}]}}', '{"b": {"c": [1, 2, {"d": "deep"}]}}')
