-- Caption.objects.order_by('pk')
--     .annotate(c=Subquery(Picture.objects.filter(pk=OuterRef('picture_id')).values('content')))
--     .filter(c=LINE)

SELECT
  `example_caption`.`id`,
  `example_caption`.`picture_id`,
  `example_caption`.`text`,
  (
    SELECT
      `u0`.`content` AS `content`
    FROM `example_picture` AS `u0`
    WHERE
      `u0`.`id` = (
        `example_caption`.`picture_id`
      )
  ) AS `c`
FROM `example_caption`
WHERE
  (
    SELECT
      `u0`.`content` AS `content`
    FROM `example_picture` AS `u0`
    WHERE
      `u0`.`id` = (
        `example_caption`.`picture_id`
      )
  ) = %s
ORDER BY
  `example_caption`.`id` ASC;
-- parameters: (b'\x00\x01\xff',)
