-- SELECT "v"."x" FROM (VALUES (1), (1), (NULL), (NULL)) AS "v"("x") EXCEPT ALL SELECT "v"."x" FROM (VALUES (1), (CAST(NULL AS INTEGER))) AS "v"("x")

SELECT
  [united].[x]
FROM (
  SELECT
    [numbered].[x],
    ROW_NUMBER() OVER (PARTITION BY [numbered].[x] ORDER BY (
      SELECT
        NULL
    )) AS [row_number]
  FROM (
    SELECT
      [v].[x] AS [x]
    FROM (VALUES
      (1),
      (1),
      (NULL),
      (NULL)) AS [v]([x])
  ) AS [numbered]
  EXCEPT
  SELECT
    [numbered].[x],
    ROW_NUMBER() OVER (PARTITION BY [numbered].[x] ORDER BY (
      SELECT
        NULL
    )) AS [row_number]
  FROM (
    SELECT
      [v].[x] AS [x]
    FROM (VALUES
      (1),
      (CAST(NULL AS INT))) AS [v]([x])
  ) AS [numbered]
) AS [united];
-- parameters: ()
