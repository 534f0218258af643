-- Caption.objects.annotate(c=Subquery(Picture.objects.filter(pk=OuterRef('picture_id')).values('content')))
--     .order_by('c', 'pk')

SELECT
  `sorted`.`id`,
  `sorted`.`picture_id`,
  `sorted`.`text`,
  `sorted`.`c`
FROM (
  SELECT
    `example_caption`.`id`,
    `example_caption`.`picture_id`,
    `example_caption`.`text`,
    (
      SELECT
        `U0`.`content` AS `content`
      FROM `example_picture` AS `U0`
      WHERE
        `U0`.`id` = (
          `example_caption`.`picture_id`
        )
    ) AS `c`
  FROM `example_caption`
) AS `sorted`
ORDER BY
  4 ASC,
  1 ASC;
-- parameters: ()
