/** Pixels around the plot itself: the cursor is laid over it, so both must know them. */
export const PLOT_AREA = { left: 44, right: 26, top: 10, bottom: 22 } as const;
