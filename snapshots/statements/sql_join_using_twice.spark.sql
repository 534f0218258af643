-- SELECT "id", "a"."name", "t"."name" FROM "example_blog" AS "b" LEFT JOIN "example_author" AS "a" USING ("id") JOIN "example_team" AS "t" USING ("id") ORDER BY "id"

SELECT
  `id`,
  `a`.`name`,
  `t`.`name`
FROM `example_blog` AS `b`
LEFT JOIN `example_author` AS `a`
  USING (`id`)
JOIN `example_team` AS `t`
  USING (`id`)
ORDER BY
  `id`;
-- parameters: ()
