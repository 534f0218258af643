-- SELECT "v"."x", "v"."y" FROM (VALUES (1, 2), (3, NULL)) AS "v"("x", "y") WHERE "v"."x" > 0

SELECT
  `v`.`x`,
  `v`.`y`
FROM VALUES
  (1, 2),
  (3, NULL) AS `v`(`x`, `y`)
WHERE
  `v`.`x` > 0;
-- parameters: ()
