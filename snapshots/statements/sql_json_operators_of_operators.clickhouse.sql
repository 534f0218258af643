-- SELECT "id", "data" -> 'tags' ->> 0 AS "x" FROM "example_document"

SELECT
  "id",
  CASE
    WHEN (
      toString(JSONType("data")) IN ('Object')
      AND toString(JSONType("data", 'tags')) IN ('Array')
      AND JSONHas("data", 'tags', 1) = 1
    )
    AND toString(JSONType("data", 'tags', 1)) IN ('String')
    THEN JSONExtractString("data", 'tags', 1)
    WHEN (
      toString(JSONType("data")) IN ('Object')
      AND toString(JSONType("data", 'tags')) IN ('Array')
      AND JSONHas("data", 'tags', 1) = 1
    )
    AND NOT (
      toString(JSONType("data", 'tags', 1)) IN ('Null')
    )
    THEN JSONExtractRaw("data", 'tags', 1)
  END AS "x"
FROM "example_document";
-- parameters: ()
