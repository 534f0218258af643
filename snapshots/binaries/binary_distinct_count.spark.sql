-- Picture.objects.filter(captions__pk__gt=0).distinct().count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    `example_picture`.`id` AS `col1`,
    `example_picture`.`title` AS `col2`,
    `example_picture`.`content` AS `col3`,
    `example_picture`.`thumbnail` AS `col4`
  FROM `example_picture`
  INNER JOIN `example_caption`
    ON (
      `example_picture`.`id` = `example_caption`.`picture_id`
    )
  WHERE
    `example_caption`.`id` > %s
) AS `subquery`;
-- parameters: (0,)
