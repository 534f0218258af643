-- SELECT "data" ->> 'name' AS "n", "data" #>> '{a,0}' AS "a" FROM "example_document"

SELECT
  CASE
    WHEN JSONHas("data", 'name') = 1 AND toString(JSONType("data", 'name')) IN ('String')
    THEN JSONExtractString("data", 'name')
    WHEN JSONHas("data", 'name') = 1
    AND NOT (
      toString(JSONType("data", 'name')) IN ('Null')
    )
    THEN JSONExtractRaw("data", 'name')
  END AS "n",
  CASE
    WHEN (
      toString(JSONType("data")) IN ('Object')
      AND toString(JSONType("data", 'a')) IN ('Array')
      AND JSONHas("data", 'a', 1) = 1
    )
    AND toString(JSONType("data", 'a', 1)) IN ('String')
    THEN JSONExtractString("data", 'a', 1)
    WHEN (
      toString(JSONType("data")) IN ('Object')
      AND toString(JSONType("data", 'a')) IN ('Array')
      AND JSONHas("data", 'a', 1) = 1
    )
    AND NOT (
      toString(JSONType("data", 'a', 1)) IN ('Null')
    )
    THEN JSONExtractRaw("data", 'a', 1)
  END AS "a"
FROM "example_document";
-- parameters: ()
