-- Caption.objects.order_by('pk')
--     .annotate(c=Subquery(Picture.objects.filter(pk=OuterRef('picture_id')).values('content')))
--     .filter(c=LINE)

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
WHERE
  (
    SELECT
      `U0`.`content` AS `content`
    FROM `example_picture` AS `U0`
    WHERE
      `U0`.`id` = (
        `example_caption`.`picture_id`
      )
  ) = %s
ORDER BY
  `example_caption`.`id` ASC;
-- parameters: (b'\x00\x01\xff',)
